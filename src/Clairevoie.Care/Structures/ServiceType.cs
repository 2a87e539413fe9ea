using Clairevoie.Domain;

namespace Clairevoie.Care.Structures;

/// <summary>A kind of service, and what it counts. What it counts it must say each month, were it zero.</summary>
public sealed record ServiceType(string Key, IReadOnlyList<Measure> Measures)
{
    private static readonly Measure Passages = new("passages");
    private static readonly Measure Contacts = new("contacts");
    private static readonly Measure Capacity = new("capacity", MeasureKind.Capacity);
    private static readonly Measure Occupied = new("occupied");
    private static readonly Measure Waiting = new("waiting");

    /// <summary>The four kinds of acts that structures report.</summary>
    public static IReadOnlyList<Measure> Acts { get; } = [new("nursing"), new("social"), new("psychological"), new("psychiatric")];

    /// <summary>What is not an act, in the order of the form.</summary>
    public static IReadOnlyList<Measure> Others { get; } = [Passages, Contacts, Capacity, Occupied, Waiting];

    /// <summary>Every kind of service at the table.</summary>
    public static IReadOnlyList<ServiceType> All { get; } =
    [
        new("outreach", [Contacts, .. Acts]),
        new("rest", [Passages, .. Acts, Capacity]),
        new("consumption", [Passages, .. Acts, Capacity]),
        new("harm-reduction", [Passages, Contacts, .. Acts]),
        new("treatment", [Passages, .. Acts, Waiting]),
        new("psychiatry", [Passages, .. Acts, Capacity, Occupied, Waiting]),
        new("housing", [Capacity, Occupied, Waiting]),
    ];

    /// <summary>The service of this key, or nothing.</summary>
    public static ServiceType? Of(string? key) => All.FirstOrDefault(service => service.Key == key);
}
