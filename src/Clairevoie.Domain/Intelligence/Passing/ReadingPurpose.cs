namespace Clairevoie.Domain;

/// <summary>Why somebody reads an item: the trace keeps it with the reading. <c>default</c> is an enquiry.</summary>
public enum ReadingPurpose
{
    /// <summary>An enquiry in hand.</summary>
    Enquiry,

    /// <summary>Sorting what comes in.</summary>
    Triage,

    /// <summary>Bringing bodies together: a cell, a meeting, a package.</summary>
    Coordination,

    /// <summary>Checking that rules were kept.</summary>
    Control,
}
