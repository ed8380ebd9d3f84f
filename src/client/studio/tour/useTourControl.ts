import { useEffect, useState } from 'preact/hooks';
import { currentPlace, goTo } from '../frame/currentPlace.ts';
import { readPlace } from '../frame/place.ts';
import { learnNames, type TourNames, tourPlace } from './tourPlace.ts';
import { leaveOutStep } from './tourState.ts';
import type { TourPage, TourStep } from './tourSteps.ts';

/** What shows of a page that all of it is there, so that what is missing by then will not come. */
const arrived: Readonly<Record<TourPage, string>> = {
  talks: '.talks-page .cards[aria-busy="false"]',
  talk: '.talk-page :is(.section-row, .unread, .fault)',
  section: '.section-page .cm-content, .section-page .unsaved-offer, main > .empty, .section-page > .fault',
  print: '.print-page .build-part, main .fault',
};

let names: TourNames = { talk: undefined, section: undefined };

/** Leads to the page of a step. @returns its control, once it is there; a step whose control does not come is left out. */
export function useTourControl(step: TourStep): HTMLElement | undefined {
  const [control, setControl] = useState<HTMLElement>();
  useEffect(() => {
    const learn = (): void => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.card h2 a, .section-card h3 a')];
      names = learnNames(
        names,
        currentPlace.peek(),
        links.map((link) => readPlace(link.hash)),
      );
    };
    setControl(undefined);
    learn();
    const place = step.at && tourPlace(step.at, names);
    if (step.at !== undefined && place === undefined) return leaveOutStep();
    if (place !== undefined && currentPlace.peek().at !== place.at) goTo(place);
    let wasThere = false;
    const look = (): void => {
      const found = document.querySelector<HTMLElement>(step.control);
      const isThere = found?.checkVisibility() === true;
      setControl(isThere ? found : undefined);
      wasThere ||= isThere;
      // Whoever goes elsewhere by herself has seen the step.
      if (wasThere || (step.at !== undefined && currentPlace.peek().at !== step.at)) return;
      if (step.at !== undefined && document.querySelector(arrived[step.at]) !== null) {
        observer.disconnect();
        learn();
        leaveOutStep();
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['aria-busy', 'hidden'],
    });
    look();
    return () => observer.disconnect();
  }, [step]);
  return control;
}
