using System.Text.Json;
using Clairevoie.Commands;

namespace Clairevoie.Grounds;

/// <summary>A public address of an open file, with who made it.</summary>
/// <param name="File">The name it is kept under.</param>
/// <param name="Address">Where it is fetched; <c>{departement}</c> stands for the code of the département.</param>
/// <param name="Attribution">Its maker and licence, as its publisher wants them said.</param>
/// <param name="Departements">For which départements it is published; empty for all.</param>
internal sealed record OpenSource(string File, string Address, string Attribution, IReadOnlyList<string> Departements)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>What is published of a département, as the list says that ships with the house (<c>data/ground/sources.json</c>).</summary>
    public static IReadOnlyList<OpenSource> Of(string departement) => Of(departement, typeof(OpenSource).Assembly.GetManifestResourceStream("ground/sources.json")!);

    /// <summary>What is published of a département, as another list of the same form says.</summary>
    /// <exception cref="CommandRefused">The list is not there, or cannot be read.</exception>
    public static IReadOnlyList<OpenSource> Of(string departement, FileInfo list)
    {
        if (!list.Exists) throw new CommandRefused($"{list.FullName} is not there.");
        try
        {
            return Of(departement, list.OpenRead());
        }
        catch (JsonException broken)
        {
            throw new CommandRefused($"{list.Name}, line {broken.LineNumber + 1}: {broken.Message}");
        }
    }

    private static List<OpenSource> Of(string departement, Stream list)
    {
        using var bytes = list;
        var all = JsonSerializer.Deserialize<List<OpenSource>>(bytes, Web) ?? [];
        return [.. all.Where(source => source.Departements.Count == 0 || source.Departements.Contains(departement))
            .Select(source => source with { Address = source.Address.Replace("{departement}", departement, StringComparison.Ordinal) })];
    }
}
