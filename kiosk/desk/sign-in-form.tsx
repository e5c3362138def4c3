import { useRef } from "preact/hooks";
import { type Dictionary, useWords } from "../ui/words.ts";
import type { SignInFault } from "./entrance-state.ts";

export const signInWords = {
  token: { "zh-CN": "访问令牌", en: "Access token" },
  hint: {
    "zh-CN": "令牌由系统管理员发给您。登录后本页不会保存令牌。",
    en: "Your administrator has given you one. This page does not keep it once you are signed in.",
  },
  submit: { "zh-CN": "登录", en: "Sign in" },
  busy: { "zh-CN": "正在登录…", en: "Signing in…" },
  "token-refused": { "zh-CN": "该令牌无效，或不属于本页面的角色。请核对后重试。", en: "This token is not valid, or not one for this page. Check it and try again." },
  unreachable: { "zh-CN": "网关没有应答。请检查网络后重试。", en: "The gateway does not answer. Check the network and try again." },
  "session-ended": { "zh-CN": "登录已过期，请重新登录。", en: "Your session has ended. Please sign in again." },
  "no-venue": { "zh-CN": "该账号没有可管理的场所。请联系系统管理员。", en: "This account has no venue to manage. Ask your administrator." },
} as const satisfies Dictionary;

interface SignInFormProps {
  readonly title: string;
  readonly fault: SignInFault | null;
  readonly busy: boolean;
  readonly onToken: (token: string) => void;
}

export function SignInForm({ title, fault, busy, onToken }: SignInFormProps) {
  const say = useWords(signInWords);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const token = field.current?.value.trim() ?? "";
    if (token === "") field.current?.focus();
    else onToken(token);
  };
  return (
    <form class="card sign-in stack" onSubmit={submit}>
      <h1>{title}</h1>
      <div class="field">
        <label for="token">{say("token")}</label>
        <input
          class="input"
          id="token"
          ref={field}
          type="password"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          required
          aria-invalid={fault === "token-refused"}
          aria-describedby="token-hint token-fault"
        />
        <span class="hint" id="token-hint">
          {say("hint")}
        </span>
      </div>
      <p id="token-fault" role="alert" class={fault === null ? "visually-hidden" : "notice notice-bad"}>
        {fault === null ? "" : say(fault)}
      </p>
      <button class="button button-primary" type="submit" disabled={busy}>
        {say(busy ? "busy" : "submit")}
      </button>
    </form>
  );
}
