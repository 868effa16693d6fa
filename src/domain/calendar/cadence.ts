/** How often something recurs (định kỳ): each is a kind of calendar period. */
export type Cadence = "yearly" | "half_yearly" | "quarterly" | "monthly" | "weekly" | "daily";
