using System.Globalization;
using System.Text.RegularExpressions;
using Clairevoie.Coordination.Measures.Files;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Towns.Fiction;

/// <summary>The plan of the fictional town, some of it done, some late, some silent. Its days are written as so many days from the last one.</summary>
public sealed partial class LoadPlan(Cellar cellar, TimeProvider clock)
{
    public async Task Load(DateOnly last, CancellationToken stop)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, Dated(Text(), last), stop);
            var doing = TheHost.Does(Act.Import, "the plan of the fictional town", "plan");
            var did = await new ImportPlan(cellar.Of(Room.Coordination), clock).Import(file, doing, stop);
            if (did.Faults is [var fault, ..])
                throw new InvalidOperationException($"The plan of the fictional town was refused: {fault.Code}, line {fault.Line}, {fault.Column}.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Dated(string text, DateOnly last) => Offset().Replace(text, found =>
        last.AddDays(int.Parse(found.Groups["days"].Value, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static string Text()
    {
        using var stream = typeof(LoadPlan).Assembly.GetManifestResourceStream("town/plan.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(?<=^|,)@(?<days>-?\d+)(?=,|$)", RegexOptions.Multiline)]
    private static partial Regex Offset();
}
