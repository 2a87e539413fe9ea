using System.Globalization;
using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Groups;

/// <summary>Which proposed groups somebody asks for, as it stands in the address: <c>?secteur=ARM-75118&amp;afflux=oui&amp;page=2</c>.</summary>
public sealed record GroupQuestion
{
    /// <summary>How many on a page.</summary>
    public const int PageSize = 20;

    /// <summary>The sector of the oldest report; anywhere when empty.</summary>
    public string Sector { get; init; } = "";

    /// <summary>Floods of near copies alone.</summary>
    public bool Floods { get; init; }

    /// <summary>Counted from one.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Reads the address; what cannot be read is left out.</summary>
    public static GroupQuestion Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1;
        return new() { Sector = query["secteur"].ToString(), Floods = query["afflux"] == "oui", Page = Math.Clamp(page, 1, 10_000) };
    }

    /// <summary>The groups that it means, in their order.</summary>
    public IEnumerable<ProposedGroup> Among(IEnumerable<ProposedGroup> groups) =>
        groups.Where(group => (Sector.Length == 0 || group.First.Territory == Sector) && (!Floods || group.IsFlood));

    /// <summary>The same on another page.</summary>
    public string At(int page) => $"?secteur={Uri.EscapeDataString(Sector)}&afflux={(Floods ? "oui" : "")}&page={page.ToString(CultureInfo.InvariantCulture)}";
}
