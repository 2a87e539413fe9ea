using Clairevoie.Hall.Files;

namespace Clairevoie.Intelligence.Files;

/// <summary>Rows of a GeoJSON file or a GeoPackage: a feature is a row, and its point two columns.</summary>
internal sealed class FeatureRows : IRows
{
    private readonly Stream stream;
    private readonly Table table;
    private readonly IEnumerator<TableRow> rows;

    /// <exception cref="FileRefusedException">The file holds no features.</exception>
    public FeatureRows(Stream stream)
    {
        this.stream = stream;
        table = Table.OfFeatures(stream);
        rows = table.Rows.GetEnumerator();
    }

    public IReadOnlyList<string> Heading => table.Columns;

    public long Line { get; private set; } = 1;

    public bool IsEven => true;

    public bool IsMerged => false;

    public bool IsText => true;

    public bool Next()
    {
        try
        {
            if (!rows.MoveNext()) return false;
        }
        catch (FileRefusedException fault)
        {
            throw new InvalidDataException("The file holds something else than features.", fault);
        }

        Line = rows.Current.Line;
        return true;
    }

    public string Cell(int column) => column < Heading.Count ? rows.Current[Heading[column]] : "";

    public void Dispose()
    {
        rows.Dispose();
        table.Dispose();
        stream.Dispose();
    }
}
