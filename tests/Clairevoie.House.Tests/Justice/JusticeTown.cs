namespace Clairevoie.HouseTests.Justice;

/// <summary>An empty house for those who count in justice: what they enter is all that it knows.</summary>
public sealed class JusticeTown : Town;
