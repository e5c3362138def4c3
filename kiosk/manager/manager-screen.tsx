import type { Language } from "../../shared/domain/reason.ts";
import { DeskEntrance } from "../desk/desk-entrance.tsx";
import { useWords } from "../ui/words.ts";
import type { AlarmState } from "./full-alarm.ts";
import type { LimitField } from "./limit-form.ts";
import type { ManagerState } from "./manager-state.ts";
import { managerWords } from "./manager-words.ts";
import { VenueScreen } from "./venue-screen.tsx";

export interface ManagerScreenProps {
  readonly state: ManagerState;
  readonly nowMs: number;
  readonly sound: AlarmState;
  readonly onSound: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onToken: (token: string) => void;
  readonly onSignOut: () => void;
  readonly onLimitTyped: (field: LimitField, text: string) => void;
  readonly onLimitSaved: () => void;
}

export function ManagerScreen(props: ManagerScreenProps) {
  const say = useWords(managerWords);
  const { state } = props;
  switch (state.page) {
    case "opening":
    case "sign-in":
      return <DeskEntrance state={state} title={say("page")} onLanguage={props.onLanguage} onToken={props.onToken} />;
    case "venue":
      return <VenueScreen view={state} {...props} />;
  }
}
