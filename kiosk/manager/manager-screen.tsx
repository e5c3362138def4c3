import type { Language } from "../../shared/domain/reason.ts";
import { DemoBanner } from "../ui/demo-banner.tsx";
import { LanguageSwitch } from "../ui/language-switch.tsx";
import { SignInForm } from "../ui/sign-in-form.tsx";
import { useWords } from "../ui/words.ts";
import type { AlarmState } from "./full-alarm.ts";
import type { LimitField } from "./limit-form.ts";
import type { ManagerState } from "./manager-state.ts";
import { managerWords } from "./manager-words.ts";
import { VenueScreen } from "./venue-screen.tsx";

export interface ManagerScreenProps {
  readonly state: ManagerState;
  readonly nowMs: number;
  readonly demo: boolean;
  readonly sound: AlarmState;
  readonly onSound: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onToken: (token: string) => void;
  readonly onSignOut: () => void;
  readonly onLimitTyped: (field: LimitField, text: string) => void;
  readonly onLimitSaved: () => void;
}

export function ManagerScreen(props: ManagerScreenProps) {
  return (
    <>
      {props.demo && <DemoBanner />}
      <ManagerPage {...props} />
    </>
  );
}

function ManagerPage(props: ManagerScreenProps) {
  const say = useWords(managerWords);
  const { state } = props;
  switch (state.page) {
    case "opening":
      return (
        <main class="page page-quiet">
          <p role="status">{say("opening")}</p>
        </main>
      );
    case "sign-in":
      return (
        <main class="page page-quiet">
          <SignInForm title={say("page")} fault={state.fault} busy={state.busy} onToken={props.onToken} />
          <LanguageSwitch onChoose={props.onLanguage} />
        </main>
      );
    case "venue":
      return <VenueScreen view={state} {...props} />;
  }
}
