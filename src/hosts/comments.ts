/** The comments of one pull request, as far as the sticky comment needs them. */
export interface Comments {
  /** Who the token speaks for, such as "github-actions[bot]"; null when the token may not ask. */
  me(): Promise<string | null>;
  /** Every comment, oldest first. */
  list(): AsyncIterable<Comment>;
  create(body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  remove(id: number): Promise<void>;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly byBot: boolean;
  /** The page of the comment. */
  readonly url: string;
}
