using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>A mapping bound to the heading of one file: gives each field of a row by its name.</summary>
public sealed class MappedRows
{
    private const int MostWords = 20_000;

    private readonly Dictionary<string, (FieldFrom From, int At)> fields;
    private readonly (int At, HashSet<string> Is)[] only;
    private readonly Dictionary<(string, string), string?> meant = [];

    private MappedRows(FileMapping mapping, Dictionary<string, int> columns)
    {
        Mapping = mapping;
        fields = mapping.Fields.ToDictionary(field => field.Key, field => (field.Value, field.Value.Column is { } column ? columns[column] : -1));
        only = [.. mapping.Only.Select(filter => (columns[filter.Column], filter.Is.ToHashSet(StringComparer.OrdinalIgnoreCase)))];
    }

    /// <summary>How the file is read.</summary>
    public FileMapping Mapping { get; }

    /// <summary>Binds a mapping to a heading, or says everything that stands in the way: a person, a column twice, a column or a field that is missing.</summary>
    public static Decision<MappedRows> Bind(FileMapping mapping, IReadOnlyList<string> heading)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(heading);
        List<Refusal> no = [.. Persons(heading)];
        no.AddRange(heading.Where(column => column.Length > 0).GroupBy(column => column).Where(same => same.Count() > 1).Select(same => new Refusal("column-twice", same.Key, same.Key)));
        var known = heading.ToHashSet();
        no.AddRange(mapping.Fields.Values.Select(field => field.Column).Concat(mapping.Only.Select(filter => filter.Column)).OfType<string>().Distinct()
            .Where(column => !known.Contains(column)).Select(column => new Refusal("column-missing", column, column)));
        no.AddRange(mapping.Fields.Keys.Except(FileFields.Of(mapping.Kind)).Select(field => new Refusal("field-unknown", field, field)));
        no.AddRange(FileFields.Needed(mapping.Kind).Except(mapping.Fields.Keys).Select(field => new Refusal("field-needed", field, field)));
        if (mapping.Sector is { } sector && !TerritoryCode.Could(sector)) no.Add(new("sector-missing", "sector"));
        return no.Count > 0 ? no : new MappedRows(mapping, heading.Select((column, at) => (column, at)).DistinctBy(one => one.column).ToDictionary(one => one.column, one => one.at));
    }

    /// <summary>What each column that announces a person is refused for.</summary>
    public static IEnumerable<Refusal> Persons(IEnumerable<string> heading) =>
        from column in heading
        let sort = PersonColumns.Sort(column)
        where sort is not null
        select new Refusal($"column-of-a-person.{sort}", column, column.Length <= 40 ? column : column[..40] + "…");

    /// <summary>Whether the row is one of those that are meant.</summary>
    public bool Means(Func<int, string> cell)
    {
        foreach (var (at, values) in only)
            if (!values.Contains(cell(at).Trim())) return false;
        return true;
    }

    /// <summary>The value of a field, in the words of the house; empty where the row gives none.</summary>
    public string Value(string field, Func<int, string> cell)
    {
        if (!fields.TryGetValue(field, out var from)) return "";
        var told = from.At < 0 ? from.From.Value ?? "" : cell(from.At).Trim();
        return from.From.Words.Count == 0 ? told : Meant(field, told, from.From) ?? told;
    }

    /// <summary>The values of a field that holds several, parted by a comma, a semicolon, a plus or a stroke, each in the words of the house.</summary>
    public IReadOnlyList<string> Values(string field, Func<int, string> cell)
    {
        if (!fields.TryGetValue(field, out var from)) return [];
        var told = from.At < 0 ? from.From.Value ?? "" : cell(from.At);
        return
        [
            .. told.Split([',', ';', '+', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(one => from.From.Words.Count == 0 ? one : Meant(field, one, from.From) ?? one).Distinct(),
        ];
    }

    /// <summary>The day of a field: as its format says, or as <c>2026-11-22</c>.</summary>
    public DateOnly? Day(string field, string told)
    {
        if (fields.TryGetValue(field, out var from) && from.From.Format is { } format
            && DateTime.TryParseExact(told, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            return DateOnly.FromDateTime(read);
        return DateOnly.TryParseExact(told.Length > 10 && told[10] is ' ' or 'T' ? told[..10] : told, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    /// <summary>What the file calls a field: its column, or the field's own name.</summary>
    public string NameOf(string field) => fields.TryGetValue(field, out var from) ? from.From.Column ?? field : field;

    // A file says the same few things again and again: each is worked out once.
    private string? Meant(string field, string told, FieldFrom from)
    {
        if (meant.TryGetValue((field, told), out var known)) return known;
        var found = from.Words.FirstOrDefault(word => told.Contains(word.Key, StringComparison.OrdinalIgnoreCase)).Value ?? from.Otherwise;
        if (meant.Count < MostWords) meant[(field, told)] = found;
        return found;
    }
}
