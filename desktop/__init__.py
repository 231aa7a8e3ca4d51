"""The window: Qt widgets and the threads that keep them responsive. It knows core; core never knows it."""
