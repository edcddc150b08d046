// Stands in for `server-only` where the server itself is bundled, which is nothing but server.
