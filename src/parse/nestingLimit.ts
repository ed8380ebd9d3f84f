/**
 * How deep quotes, lists, emphasis and brackets may stand in each other (our own measure). Nobody writes, or could read, a tenth of it;
 * far above it stacks overflow, and browsers cut pages off at 512 elements.
 */
export const nestingLimit = 50;
