namespace Clairevoie.Store;

/// <summary>The cellar stays shut for a reason that whoever runs the host can remedy: the message says it and holds no secret.</summary>
public sealed class CellarClosedException(string message, Exception? inner = null) : Exception(message, inner);
