namespace Clairevoie.Domain;

/// <summary>A report among others, to be compared: its identifier, its traits, and when it came in.</summary>
public sealed record ComparedReport(Guid Id, ReportTraits Traits, HalfDay Received)
{
    /// <summary>The item that it was already joined to, if any.</summary>
    public Guid? Item { get; init; }

    /// <summary>The sector in which it was told; empty where nobody asks.</summary>
    public string Territory { get; init; } = "";
}
