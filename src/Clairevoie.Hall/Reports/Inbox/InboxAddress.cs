using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Reports;

/// <summary>An inbox as it stands in an address: <c>?rayon=Answered&amp;nature=Scene&amp;apres=…</c>. What cannot be read is left out.</summary>
public static class InboxAddress
{
    /// <summary>Reads the address.</summary>
    public static InboxQuestion Read(IQueryCollection query) => new()
    {
        Shelf = Named<InboxShelf>(query["rayon"]) ?? InboxShelf.Waiting,
        Kind = Named<ReportKind>(query["nature"]),
        After = query["apres"],
    };

    /// <summary>Writes it.</summary>
    public static string Write(InboxQuestion asked) =>
        $"?rayon={asked.Shelf}{(asked.Kind is { } kind ? $"&nature={kind}" : "")}{(asked.After is { } after ? $"&apres={Uri.EscapeDataString(after)}" : "")}";

    private static T? Named<T>(string? name)
        where T : struct, Enum => Enum.GetNames<T>().Contains(name) ? Enum.Parse<T>(name!) : null;
}
