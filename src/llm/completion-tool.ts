import type { Tool } from './chat-model.js';

/** A tool on OpenAI's wire. */
export const completionTool = (tool: Tool) => ({ type: 'function' as const, function: { ...tool } });

/** What a request says of a tool: the model is free to call it. */
export function completionTools(tool: Tool | null | undefined) {
  return tool ? { tools: [completionTool(tool)], tool_choice: 'auto' as const } : {};
}
