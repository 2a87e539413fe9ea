using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Files;

/// <summary>Walks the rows of a file once: counts, collects faults and rows left out, and gives each row that was understood.</summary>
internal sealed class RowWalk(IRows rows, MappedRows mapped, RowIdentity identity, IProgress<long>? progress)
{
    private const int EveryRows = 5_000, Previewed = 5;

    private readonly List<RowFault> faults = [];
    private readonly List<RowFault> leftOut = [];
    private readonly List<IReadOnlyList<(string Field, string Value)>> preview = [];
    private long read, meant;

    /// <summary>What was found so far.</summary>
    public FileTaken Found => new() { Read = read, Meant = meant, Faults = faults, LeftOut = leftOut, Preview = preview };

    /// <summary>The rows that were understood, with their numbers. After the first fault nothing more is given, but all is looked at.</summary>
    public IEnumerable<(Guid Id, T Told)> Walk<T>(Func<Func<int, string>, List<Refusal>, T?> understand)
        where T : class
    {
        List<Refusal> why = [];
        while (faults.Count < FileTaken.MostFaults && rows.IsText && Next())
        {
            if (++read % EveryRows == 0) progress?.Report(read);
            if (!rows.IsEven) Fault(new("line-uneven", null, rows.Heading.Count));
            else if (rows.IsMerged) Fault(new("line-merged"));
            else if (mapped.Means(rows.Cell))
            {
                meant++;
                why.Clear();
                var told = understand(rows.Cell, why);
                if (!rows.IsText) Fault(new("file-not-text"));
                else if (told is null) Blame(why);
                else if (identity.Of(mapped.Value("reference", rows.Cell), Whole) is not { } id) Fault(new("reference-twice", "reference"));
                else if (faults.Count == 0) yield return Given(id, told);
            }
        }

        progress?.Report(read);
    }

    private (Guid, T) Given<T>(Guid id, T told)
        where T : class
    {
        if (preview.Count < Previewed) preview.Add([.. mapped.Mapping.Fields.Keys.Select(field => (field, mapped.Value(field, rows.Cell))).Where(cell => cell.Item2.Length > 0)]);
        return (id, told);
    }

    private bool Next()
    {
        try
        {
            return rows.Next();
        }
        catch (InvalidDataException)
        {
            Fault(new("file-not-text"));
            return false;
        }
    }

    private void Blame(List<Refusal> why)
    {
        if (mapped.Mapping.LeaveOutWithoutPlace && why.TrueForAll(one => one.Code == "place-missing"))
            leftOut.Add(Fault(rows.Line, why[0]));
        else
            why.ForEach(Fault);
    }

    private void Fault(Refusal why) => faults.Add(Fault(rows.Line, why));

    private RowFault Fault(long line, Refusal why) => new(line, why.Field is { } field ? mapped.NameOf(field) : "", why);

    private string Whole() => string.Join('\u001f', FileFields.Of(mapped.Mapping.Kind).Select(field => mapped.Value(field, rows.Cell)));
}
