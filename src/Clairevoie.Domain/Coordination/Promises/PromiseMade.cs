namespace Clairevoie.Domain;

/// <summary>A promise made in public: the exact words, who said them and when, by when, and the test by which one would see it kept.</summary>
public sealed record PromiseMade
{
    /// <summary>Names it.</summary>
    public required string Code { get; init; }

    /// <summary>What was promised, in plain words.</summary>
    public required string Said { get; init; }

    /// <summary>The exact words, as they were printed; empty where only their content is known.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The body or the office that said it, never a name.</summary>
    public required string Who { get; init; }

    /// <summary>When it was said, as far as it is known: a day, a month or a year.</summary>
    public required string SaidOn { get; init; }

    /// <summary>The last day on which it would be kept in time; nothing where no deadline was said.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The deadline in the words in which it was said.</summary>
    public string DeadlineSays { get; init; } = "";

    /// <summary>The test: which fact or number would show it kept. Without one it is not measurable as said.</summary>
    public string Test { get; init; } = "";

    /// <summary>The published figure that holds the promise, by its identifier.</summary>
    public string Claim { get; init; } = "";

    /// <summary>The document in which it was read.</summary>
    public string Document { get; init; } = "";

    /// <summary>The address at which it can be read.</summary>
    public string Source { get; init; } = "";
}
