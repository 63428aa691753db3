"""What judge and worker say to each other: typed messages in length-capped msgpack frames."""
