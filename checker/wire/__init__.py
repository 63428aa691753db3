"""What our processes say to each other: typed messages in msgpack, of bounded length."""
