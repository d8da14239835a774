/** “3件同时涉及两个机关”: some are counted twice, and that is said. */
export const overlap = /同时|并处|既[^，。]{1,24}又|兼任|分属|重复|分别计|交叉|涉及[两多]/
