using System.Text.Json;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Imports;

/// <summary>A structure hands in a file that it already produces: read, matched with its columns, checked line by line, kept whole or not at all.</summary>
[Shows(Subject.CareReturn, Writes = true)]
public sealed class ImportModel(CareImport import, StructureBook structures, ImportSayings sayings, IStringLocalizer<ImportWords> words) : PageModel
{
    private const int Previewed = 5;

    /// <summary>The structures of the viewer.</summary>
    public IReadOnlyList<StructureKept> Mine { get; private set; } = [];

    /// <summary>The structure whose file it is.</summary>
    public StructureKept? Structure { get; private set; }

    /// <summary>The kind of file.</summary>
    public ITakeRows? Kind { get; private set; }

    /// <summary>The file, once it was read.</summary>
    public GivenTable? Given { get; private set; }

    /// <summary>Which column gives what.</summary>
    public ColumnMapping Mapping { get; private set; } = new(new Dictionary<string, string>());

    /// <summary>What is wrong, line by line.</summary>
    public IReadOnlyList<string> Faults { get; private set; } = [];

    /// <summary>How many lines were kept, once they were.</summary>
    public int? KeptNow { get; private set; }

    /// <summary>The kinds to choose from.</summary>
    public IReadOnlyList<Choice> Kinds => [.. ((string[])["months", "days", "places", "requests"]).Select(kind => new Choice(kind, words[$"kind.{kind}"], words[$"kind.{kind}.hint"]))];

    /// <summary>The first lines as they would be kept.</summary>
    public IReadOnlyList<MappedRow> Preview => Given is null ? [] : [.. Mapping.Rows(Given).Take(Previewed)];

    /// <summary>The file as the page carries it from one step to the next: the house keeps none of it meanwhile.</summary>
    public string Carried => JsonSerializer.Serialize(Given);

    /// <summary>The columns to choose from.</summary>
    public IReadOnlyList<Choice> Columns => [new("", words["column.none"]), .. (Given?.Columns ?? []).Select(column => new Choice(column, column))];

    public async Task OnGet(string? structure, CancellationToken stop) => await Find(structure, null, stop);

    /// <summary>The file comes: it is read, and its columns are guessed.</summary>
    public async Task OnPost(IFormFile? file, CancellationToken stop)
    {
        if (!await Find(Request.Form["Structure"], Request.Form["Kind"], stop))
            Refuse([sayings.Of(new(0, new("no-such-file-of-structure")), Mapping)]);
        else if (file is null or { Length: 0 } || file.Length > GivenTable.MostBytes)
            Refuse([sayings.Of(new(0, file is null or { Length: 0 } ? new("file-empty") : new("file-too-big", null, GivenTable.MostBytes / 1_000_000)), Mapping)]);
        else
            await Match(await Read(file, stop), stop);
    }

    /// <summary>The columns were chosen: checked again, or kept.</summary>
    public async Task OnPostTake(CancellationToken stop)
    {
        if (!await Find(Request.Form["Structure"], Request.Form["Kind"], stop) || GivenTable.Carried(Request.Form["Table"]) is not { } carried)
        {
            Refuse([sayings.Of(new(0, new("file-empty")), Mapping)]);
            return;
        }

        Given = carried;
        Mapping = new(Request.Form.Where(field => field.Key.StartsWith("map.", StringComparison.Ordinal) && carried.Columns.Contains(field.Value.ToString())).ToDictionary(field => field.Key[4..], field => field.Value.ToString()));
        await Check(Request.Form["Do"] == "keep", stop);
    }

    private async Task Match(Decision<GivenTable> read, CancellationToken stop)
    {
        if (read is not Decision<GivenTable>.Yes(var table))
        {
            Refuse([.. ((Decision<GivenTable>.No)read).Why.Select(why => sayings.Of(new(0, why), Mapping))]);
            return;
        }

        if (PersonRows.Why(table) is { Count: > 0 } persons)
        {
            Refuse([.. persons.Select(why => sayings.Of(new(0, why), Mapping))]);
            return;
        }

        Given = table;
        Mapping = ColumnMapping.Guess(Kind!.FieldsOf(Structure!), table.Columns, await import.Remembered(Structure!, Kind.Kind, stop), sayings.NamesOf);
        await Check(false, stop);
    }

    private async Task Check(bool keep, CancellationToken stop)
    {
        var faults = await import.Take(HttpContext.Viewer()!, (Structure!, Kind!), Given!, Mapping, keep, stop);
        if (faults.Count > 0)
            Refuse([.. faults.Select(fault => sayings.Of(fault, Mapping))]);
        else if (keep)
            (KeptNow, Given) = (Given!.Rows.Count, null);
    }

    private void Refuse(IReadOnlyList<string> why)
    {
        Faults = why;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private static async Task<Decision<GivenTable>> Read(IFormFile file, CancellationToken stop)
    {
        var kept = Path.GetTempFileName();
        try
        {
            await using (var stream = System.IO.File.Create(kept))
                await file.CopyToAsync(stream, stop);
            return GivenTable.Read(kept);
        }
        finally
        {
            System.IO.File.Delete(kept);
        }
    }

    private async Task<bool> Find(string? structure, string? kind, CancellationToken stop)
    {
        Mine = await structures.Of(HttpContext.Viewer()!, stop);
        Structure = Mine.FirstOrDefault(one => one.Id == structure) ?? (structure is null && Mine.Count > 0 ? Mine[0] : null);
        Kind = Structure is null ? null : import.KindsOf(Structure).FirstOrDefault(one => one.Kind == kind);
        return Kind is not null;
    }
}
