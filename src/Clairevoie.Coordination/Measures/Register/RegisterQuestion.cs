using Clairevoie.Domain;

namespace Clairevoie.Coordination.Measures.Register;

/// <summary>What is asked of the register: empty narrows nothing.</summary>
public sealed record RegisterQuestion
{
    /// <summary>How many lines stand on a page.</summary>
    public const int Most = 50;

    /// <summary>The code of a plan.</summary>
    public string Plan { get; init; } = "";

    /// <summary>The code of a strand.</summary>
    public string Strand { get; init; } = "";

    /// <summary>A state.</summary>
    public PlanState? State { get; init; }

    /// <summary>Silent for at least so many days.</summary>
    public int? SilentFor { get; init; }

    /// <summary>Only those whose day has passed.</summary>
    public bool Late { get; init; }

    /// <summary>The agency that carries them.</summary>
    public string Pilot { get; init; } = "";

    /// <summary>Words of the title, or the number.</summary>
    public string Words { get; init; } = "";

    /// <summary>The page, counted from one.</summary>
    public int Page { get; init; } = 1;

    /// <summary>What is bound; one line more than a page is asked, to know whether another follows.</summary>
    public object Bind(DateOnly today) => new
    {
        plan = Plan,
        strand = Strand,
        state = State is { } state ? (int)state : -1,
        heard_before = SilentFor is { } days ? Day(today.AddDays(-days)) : "",
        due_before = Late ? Day(today) : "",
        today,
        pilot = Pilot,
        words = Words.Length == 0 ? "" : $"%{Words.ToLowerInvariant()}%",
        number = Words.ToLowerInvariant(),
        most = Most + 1,
        skip = (Page - 1) * Most,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
