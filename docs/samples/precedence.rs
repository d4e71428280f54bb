const TOTAL: u32 = 2 + 3 * 4;
