using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Items;

/// <summary>Which items somebody asks for, as it stands in the address: <c>?objet=DealPoint&amp;information=BorneOut&amp;service=oui&amp;apres=…</c>.</summary>
public sealed record ItemQuestion
{
    /// <summary>How many on a page.</summary>
    public const int PageSize = 25;

    /// <summary>What they are about, or anything.</summary>
    public ItemAbout? About { get; init; }

    /// <summary>At least so sure.</summary>
    public InformationGrade AtLeast { get; init; }

    /// <summary>Those alone that the viewer's own body holds.</summary>
    public bool Ours { get; init; }

    /// <summary>After this half-day and item: where the page before ended.</summary>
    public string? After { get; init; }

    internal (string Entered, string Id) Start =>
        After is { Length: > 14 and < 64 } after && after[13] == '_' ? (after[..13], after[14..]) : ("", "");

    /// <summary>Reads the address; what cannot be read is left out.</summary>
    public static ItemQuestion Read(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new()
        {
            About = ClosedWords.Read<ItemAbout>(query["objet"]), AtLeast = ClosedWords.Read<InformationGrade>(query["information"]) ?? default, Ours = query["service"] == "oui", After = query["apres"],
        };
    }

    /// <summary>The address of the page that starts there.</summary>
    public string At(string? after) =>
        $"?objet={About}&information={AtLeast}{(Ours ? "&service=oui" : "")}{(after is null ? "" : $"&apres={Uri.EscapeDataString(after)}")}";
}
