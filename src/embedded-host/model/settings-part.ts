/** The namespace of the custom XML part in which this host keeps an add-in's settings. */
export const SETTINGS_NAMESPACE = "urn:plan-ledger:embedded-host:settings";
