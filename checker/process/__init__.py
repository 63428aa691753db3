"""Starting and ending the processes of ours, and what they leave on the disk."""
