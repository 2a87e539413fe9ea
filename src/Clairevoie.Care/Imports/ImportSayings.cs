using Clairevoie.Care.Counters;
using Clairevoie.Domain;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Imports;

/// <summary>How fields and faults of a file are said.</summary>
public sealed class ImportSayings(IStringLocalizer<ImportWords> words, IStringLocalizer<CareWords> care, IStringLocalizer<CounterWords> counters)
{
    /// <summary>The name of a field.</summary>
    public string Field(string key) => words[$"field.{key}"];

    /// <summary>How people name the column of a field.</summary>
    public IEnumerable<string> NamesOf(string key) => words[$"field.{key}.names"].Value.Split('|').Append(Field(key));

    /// <summary>A fault with its line and its column.</summary>
    public string Of(ImportFault fault, ColumnMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentNullException.ThrowIfNull(mapping);
        var field = FieldOf(fault.Why.Field);
        var column = field is null ? null : mapping.Columns.GetValueOrDefault(field) ?? Field(field);
        return fault.Line <= 1 || column is null ? Why(fault.Why, field) : words["fault", fault.Line, column, Why(fault.Why, field)];
    }

    // Rules name their fields as forms do: « Month », « capacity.social ».
    private static string? FieldOf(string? field) => field switch
    {
        null => null,
        "Attested" or "Month" or "Day" or "Half" or "Sector" or "Towards" or "Wait" => field.ToLowerInvariant(),
        _ => field.Split('.')[0] is var key && key == "Structure" ? null : key,
    };

    private string Why(Refusal why, string? field)
    {
        object[] facts = why.Code == "field-missing" ? [Field(field!)] : [.. why.Facts];
        return words[$"refusal.{why.Code}", facts] is { ResourceNotFound: false } own ? own
            : care[$"refusal.{why.Code}", facts] is { ResourceNotFound: false } said ? said : counters[$"refusal.{why.Code}", facts];
    }
}
