namespace Clairevoie.Hall.Desk;

/// <summary>Marks the words of the desk.</summary>
public sealed class DeskWords;
