using System.Globalization;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence;
using Clairevoie.Intelligence.Files;

namespace Clairevoie.Store.Tests;

/// <summary>The child that a test kills half-way through a file: it says how many rows were read, and never reaches the end.</summary>
internal sealed class Importer(string said) : IProgress<long>
{
    public const string Word = "import-until-killed";

    private static readonly CitySettings City = new() { Name = "Ardelune", Territory = "COM-1", Fictional = true };
    private static readonly Viewer Analyst = new(new(Guid.NewGuid()), new("CROSS"), Role.Analyst, new HashSet<string>());

    /// <summary>Takes a file of so many rows in.</summary>
    public static async Task<int> Take(string var, string said, int rows)
    {
        await using var cellar = await Cellar.Open(CellarPlace.At(var), [RoomPlans.All.Single(plan => plan.Room == Room.Intelligence)], TimeProvider.System);
        var files = new TakeFile(cellar, new Sectors(new TerritoryShapes([]), City), TimeProvider.System, new Lawful(City));
        var bytes = Encoding.UTF8.GetBytes(Rows(rows));
        var taken = await files.Take(Analyst, new("a.csv", "PJ", () => new MemoryStream(bytes)), FileMapping.Guess(FileKind.Events, ["reference", "day", "latitude", "longitude"]), new Importer(said), CancellationToken.None);
        return taken is { IsWhole: true } && taken.Added == rows ? 0 : 1;
    }

    /// <inheritdoc />
    public void Report(long value) => File.WriteAllText(said, value.ToString(CultureInfo.InvariantCulture));

    private static string Rows(int count)
    {
        var text = new StringBuilder("reference,day,latitude,longitude\n");
        for (var row = 0; row < count; row++) text.Append(CultureInfo.InvariantCulture, $"A{row},2026-01-{(row % 20) + 5:00},48.88,2.36\n");
        return text.ToString();
    }
}
