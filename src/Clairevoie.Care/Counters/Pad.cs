using Clairevoie.Domain;

namespace Clairevoie.Care.Counters;

/// <summary>What a service counts on a telephone. In the street it also says the half-day and the sector; within walls the day alone, since hours of attendance are nobody's.</summary>
public sealed record Pad(string Service, bool InTheStreet, IReadOnlyList<Measure> Measures)
{
    private static readonly Measure Nursing = new("nursing");
    private static readonly Measure Social = new("social");
    private static readonly Measure Passages = new("passages");
    private static readonly Measure Incidents = new("incidents");
    private static readonly Measure[] Street = [new("contacts"), new("refusals"), new("orientations"), new("kits"), new("alone"), new("group"), Minors];

    /// <summary>« A minor was present »: goes to the month of the structure at once, without day, half-day or sector.</summary>
    public static Measure Minors => new("minors");

    /// <summary>Every pad.</summary>
    public static IReadOnlyList<Pad> All { get; } =
    [
        new("outreach", true, Street),
        new("harm-reduction", true, Street),
        new("rest", false, [Passages, Nursing, Social, Incidents, Minors]),
        new("consumption", false, [Passages, new("sessions"), Nursing, Social, Incidents, Minors]),
    ];

    /// <summary>The sums of a month as its return counts them: there a contact may also be a refusal.</summary>
    public static IReadOnlyDictionary<string, long> AsReturned(IReadOnlyDictionary<string, long> sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        var refusals = sums.GetValueOrDefault("refusals");
        return refusals == 0 ? sums : new Dictionary<string, long>(sums) { ["contacts"] = sums.GetValueOrDefault("contacts") + refusals };
    }

    /// <summary>The pad of a service, or nothing where nothing is counted by day.</summary>
    public static Pad? Of(string service) => All.FirstOrDefault(pad => pad.Service == service);
}
