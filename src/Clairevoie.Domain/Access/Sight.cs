namespace Clairevoie.Domain;

/// <summary>How much of a thing somebody sees, from least to most. <c>default</c> is nothing.</summary>
public enum Sight
{
    /// <summary>Nothing: it is as if it did not exist.</summary>
    None,

    /// <summary>How many, never which.</summary>
    Count,

    /// <summary>Which and roughly where (a 200 m cell, a month), never its words.</summary>
    Blurred,

    /// <summary>All of it.</summary>
    Full,
}
