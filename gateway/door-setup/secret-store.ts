/** What all gateways of one store have in common, and nobody else may know. */
export interface SecretStore {
  /** Keeps `fresh` under the name unless something is kept there already, and resolves with what is kept; of several at a time all get the same. */
  keepSecret(name: string, fresh: string): Promise<string>;
}
