namespace Clairevoie.Commands;

/// <summary>A command was understood and cannot be done: the message says where, what, and the remedy.</summary>
public sealed class CommandRefused(string message) : Exception(message);
