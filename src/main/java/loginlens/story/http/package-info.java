/** An exchange as HTTP: its messages on the wire (RFC 9112), their JSON bodies, and requests as lines of curl. */
package loginlens.story.http;
