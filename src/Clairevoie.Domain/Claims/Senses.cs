namespace Clairevoie.Domain.Claims;

/// <summary>Shades of meaning that make two figures about one thing two different figures. <c>default</c> is none.</summary>
[Flags]
public enum Senses
{
    None = 0,

    /// <summary>Before anything is taken off.</summary>
    Gross = 1,

    /// <summary>After deduction: "effective".</summary>
    Net = 2,

    /// <summary>Where the fact was written down.</summary>
    Recorded = 4,

    /// <summary>Where the fact happened.</summary>
    Committed = 8,

    /// <summary>How many more or fewer than before.</summary>
    NetChange = 16,

    /// <summary>Closed, dismantled, gone.</summary>
    Closed = 32,
}
