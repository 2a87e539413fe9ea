using System.Globalization;
using Clairevoie.Hall.Parts;

namespace Clairevoie.Care.Counters;

/// <summary>One pad as a page shows it.</summary>
/// <param name="Pad">What is counted.</param>
/// <param name="Structures">The structures that count with it; none on the page that a telephone keeps, which knows them itself.</param>
/// <param name="Sectors">The sectors to choose from.</param>
public sealed record PadView(Pad Pad, IReadOnlyList<Choice> Structures, IReadOnlyList<Choice> Sectors)
{
    /// <summary>The id under which it is taken, once.</summary>
    public string Id { get; init; } = Guid.NewGuid().ToString("D");

    /// <summary>The day that is most likely meant.</summary>
    public string Day { get; init; } = "";

    /// <summary>The half-day that is most likely meant.</summary>
    public string Half { get; init; } = "";

    /// <summary>The sector that is meant.</summary>
    public string Sector { get; init; } = "";

    /// <summary>The counts so far, by key.</summary>
    public IReadOnlyDictionary<string, string> Counts { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it corrects what was sent; a month that a minor was added to is corrected in the month's return.</summary>
    public bool Corrects { get; init; }

    /// <summary>What is asked.</summary>
    public IEnumerable<string> Keys => Pad.Measures.Select(measure => measure.Key).Where(key => !Corrects || key != Pad.Minors.Key);

    /// <summary>An id for a field, since several pads may stand on a page.</summary>
    public string IdOf(string field) => $"{Pad.Service}-{field}";

    /// <summary>The count so far of a measure.</summary>
    public string Count(string key) => Counts.GetValueOrDefault(key) ?? 0.ToString(CultureInfo.InvariantCulture);
}
