using Clairevoie.Domain;
using Clairevoie.Intelligence.Merging;

namespace Clairevoie.Intelligence.Items;

/// <summary>What lies in clear of an item: what it is about, what it is worth, who holds it; never its place, its time or its words.</summary>
public sealed record ItemRow
{
    public Guid Id { get; init; }

    /// <summary>The body that holds it.</summary>
    public AgencyId Agency { get; init; }

    public string Territory { get; init; } = "";

    /// <summary>The body that graded it first: it alone loosens what may be done with it.</summary>
    public AgencyId Origin { get; init; }

    public ItemAbout About { get; init; }

    /// <summary>Whether it comes from anonymous reports.</summary>
    public bool Anonymous { get; init; }

    public SourceGrade Source { get; init; }

    public InformationGrade Information { get; init; }

    public HandlingCode Handling { get; init; }

    public ItemNature Nature { get; init; }

    public Tlp Tlp { get; init; }

    /// <summary>How many voices tell it, with the items behind it where the viewer sees all of them: copies of one report are three at most.</summary>
    public long Voices { get; init; }

    /// <summary>The half-day in which it was entered.</summary>
    public string Entered { get; init; } = "";

    internal byte[] Told { get; init; } = [];

    /// <summary>How it is graded.</summary>
    public Grading Grading => new(Source, Information, Handling, Nature, Tlp);

    /// <summary>How agents name it to each other.</summary>
    public string Short => Id.ToString("N")[..8];
}

/// <summary>One grading of an item.</summary>
public sealed record GradingLine
{
    public long Turn { get; init; }

    public AgencyId Agency { get; init; }

    public string At { get; init; } = "";

    public SourceGrade Source { get; init; }

    public InformationGrade Information { get; init; }

    public HandlingCode Handling { get; init; }

    public ItemNature Nature { get; init; }

    public Tlp Tlp { get; init; }

    internal byte[]? Reason { get; init; }

    /// <summary>Why, where somebody said it.</summary>
    public string? Said { get; init; }

    /// <summary>What was said.</summary>
    public Grading Grading => new(Source, Information, Handling, Nature, Tlp);
}

/// <summary>A report joined to an item, and why it was proposed.</summary>
public sealed record JoinedReport
{
    public Guid Id { get; init; }

    public string Received { get; init; } = "";

    public string Territory { get; init; } = "";

    public string Reasons { get; init; } = "";

    /// <summary>How agents name it to each other.</summary>
    public string Short => Id.ToString("N")[..8];

    /// <summary>Why it was proposed; none when somebody joined it unasked.</summary>
    public IReadOnlyList<LikenessReason> Why => LikenessWords.Read(Reasons);
}
