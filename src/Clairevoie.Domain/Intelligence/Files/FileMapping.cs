using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clairevoie.Domain;

/// <summary>How a sender's file is read: which column gives which field, which rows are meant, and what its words mean here.</summary>
public sealed record FileMapping
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        WriteIndented = true,
    };

    /// <summary>What the rows are.</summary>
    public FileKind Kind { get; init; }

    /// <summary>Where each field comes from.</summary>
    public IReadOnlyDictionary<string, FieldFrom> Fields { get; init; } = new Dictionary<string, FieldFrom>();

    /// <summary>Only rows for which all of these hold are meant; the others are not read.</summary>
    public IReadOnlyList<RowFilter> Only { get; init; } = [];

    /// <summary>The sector of every row; where none is given, a row lies where its place lies.</summary>
    public string? Sector { get; init; }

    /// <summary>Whether rows without a place are left out and said one by one, instead of refusing the file.</summary>
    public bool LeaveOutWithoutPlace { get; init; }

    /// <summary>Reads a mapping; nothing when the text is not one.</summary>
    public static FileMapping? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<FileMapping>(json, Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes it, as <see cref="Read"/> takes it.</summary>
    public string Write() => JsonSerializer.Serialize(this, Strict);

    /// <summary>A mapping that takes each field from the column of the same name, as far as there is one.</summary>
    public static FileMapping Guess(FileKind kind, IReadOnlyList<string> heading) => new()
    {
        Kind = kind,
        Fields = FileFields.Of(kind)
            .Select(field => (field, column: heading.FirstOrDefault(column => string.Equals(column.Trim(), field, StringComparison.OrdinalIgnoreCase))))
            .Where(found => found.column is not null)
            .ToDictionary(found => found.field, found => new FieldFrom { Column = found.column }),
    };
}

/// <summary>Where one field comes from.</summary>
public sealed record FieldFrom
{
    /// <summary>The column that gives it.</summary>
    public string? Column { get; init; }

    /// <summary>The same value for every row, where no column gives it.</summary>
    public string? Value { get; init; }

    /// <summary>How its days are written, as .NET writes formats: <c>MM/dd/yyyy hh:mm:ss tt</c>.</summary>
    public string? Format { get; init; }

    /// <summary>What its words mean: the first text that a cell contains gives the value.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>();

    /// <summary>The value where no word is found.</summary>
    public string? Otherwise { get; init; }
}

/// <summary>Rows are meant when their cell in this column is one of these.</summary>
public sealed record RowFilter(string Column, IReadOnlyList<string> Is);
