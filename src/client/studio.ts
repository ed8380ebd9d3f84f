import { startStudio } from './studio/startStudio.tsx';

startStudio();
