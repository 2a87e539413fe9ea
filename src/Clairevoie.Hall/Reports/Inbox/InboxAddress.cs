using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Reports;

/// <summary>An inbox as it stands in an address: <c>?rayon=Answered&amp;nature=Scene&amp;apres=…</c>. What cannot be read is left out.</summary>
public static class InboxAddress
{
    /// <summary>Reads the address.</summary>
    public static InboxQuestion Read(IQueryCollection query) => new()
    {
        Shelf = ClosedWords.Read<InboxShelf>(query["rayon"]) ?? InboxShelf.Waiting,
        Kind = ClosedWords.Read<ReportKind>(query["nature"]),
        After = query["apres"],
    };

    /// <summary>Writes it.</summary>
    public static string Write(InboxQuestion asked) =>
        $"?rayon={asked.Shelf}{(asked.Kind is { } kind ? $"&nature={kind}" : "")}{(asked.After is { } after ? $"&apres={Uri.EscapeDataString(after)}" : "")}";
}
