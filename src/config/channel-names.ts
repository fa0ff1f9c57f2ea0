/** Channels that a threshold of their own can be given, by the names that reports give them. */
export const channelNames = ['js', 'arrayBuffers', 'external', 'globalHandles'] as const;

export type ChannelName = (typeof channelNames)[number];
