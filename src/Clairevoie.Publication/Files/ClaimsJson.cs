using System.Text;
using System.Text.Json;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;
using CsvHelper;

namespace Clairevoie.Publication.Files;

/// <summary>Claims as rows of linked data (CSV on the Web, W3C 2015): what a catalogue carries with it, and how it is read back into a table.</summary>
public static class ClaimsJson
{
    private const string Row = "csvw:row", Describes = "csvw:describes";

    /// <summary>The table of the claims, every cell as its file writes it.</summary>
    public static Dictionary<string, object> Table(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new()
        {
            ["@type"] = "csvw:Table",
            [Row] = claims.Select((claim, at) => new Dictionary<string, object>
            {
                ["csvw:rownum"] = at + 1, [Describes] = ClaimColumns.All.Zip(ClaimColumns.Write(claim)).ToDictionary(cell => cell.First, cell => cell.Second),
            }).ToArray(),
        };
    }

    /// <summary>Whether a file is such a catalogue: JSON that speaks of a table. A GeoJSON file, which is JSON too, is none.</summary>
    public static bool Is(ReadOnlySpan<byte> file) => file.TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'{', ..] && file.IndexOf("csvw:table"u8) >= 0;

    /// <summary>The rows of a catalogue as a claims file; a fault where it carries none.</summary>
    public static (byte[] Csv, IReadOnlyList<FileFault> Faults) ToCsv(byte[] file)
    {
        try
        {
            using var read = JsonDocument.Parse(file);
            return Find(read.RootElement) is { ValueKind: JsonValueKind.Array } rows ? (Written(rows), []) : ([], [new FileFault(0, "", "no-rows")]);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return ([], [new FileFault(0, "", "not-json")]);
        }
    }

    private static JsonElement? Find(JsonElement root) =>
        root.TryGetProperty("csvw:table", out var table) && table.TryGetProperty(Row, out var rows) ? rows : null;

    private static byte[] Written(JsonElement rows)
    {
        using var memory = new MemoryStream();
        using (var csv = CsvWriter.Create(memory, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.None }, leaveOpen: true))
        {
            csv.WriteHeader([.. ClaimColumns.All]);
            foreach (var row in rows.EnumerateArray())
            {
                foreach (var column in ClaimColumns.All)
                    csv.WriteField(row.GetProperty(Describes).TryGetProperty(column, out var cell) ? cell.ToString() : "");
                csv.EndRecord();
            }
        }

        return memory.ToArray();
    }
}
