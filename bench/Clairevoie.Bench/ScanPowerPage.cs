using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace Clairevoie.Bench;

/// <summary>Writes what simulated years gave into the page of the scan, as a table and a picture.</summary>
public static class ScanPowerPage
{
    private const string Begin = "<!-- power: written by the bench -->", End = "<!-- power: end -->";
    private const double Left = 60, Top = 20, Width = 560, Height = 260;

    private static readonly string[] Colours = ["#5b6b7b", "#1f4e79", "#b3261e", "#2e7d32"], Dashes = ["2 4", "8 4", "", "12 3 2 3"];

    /// <summary>Measures and writes.</summary>
    public static async Task Run(BenchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var (quiet, scenes) = (await Watch(run, 0, 12), new List<ScanPower>());
        foreach (var perNight in new[] { 0.5, 1, 2 }) scenes.Add(await Watch(run, perNight, 4));
        var page = Path.Combine(run.Place.Root, "docs", "statistics", "scan.md");
        var text = await File.ReadAllTextAsync(page, run.Stop);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        await File.WriteAllTextAsync(page, text[..from] + "\n" + Table(quiet, scenes) + text[to..], run.Stop);
        await File.WriteAllTextAsync(Path.Combine(run.Place.Root, "docs", "pictures", "scan-power.svg"), Picture(scenes), run.Stop);
        run.Keep(new Measure("alarms per quiet year", quiet.Alarms / (double)quiet.Years, "", $"{quiet.Years} simulated years, recurrence of a year or more; alarms of consecutive nights are one", "about 1", quiet.Alarms <= 2 * quiet.Years));
        foreach (var one in scenes)
            run.Keep(new Measure(Invariant($"scenes that add {one.PerNight} a night, noticed within two weeks"), 100d * one.Nights.Count / one.Scenes, "%", Invariant($"{one.Scenes} scenes in {one.Years} simulated years")));
    }

    private static async Task<ScanPower> Watch(BenchRun run, double perNight, int years)
    {
        await run.Say(Invariant($"power: {years} years, {perNight} reports a night"));
        return ScanPower.Watch(perNight, years, run.Stop);
    }

    private static string Table(ScanPower quiet, IEnumerable<ScanPower> scenes)
    {
        var table = new StringBuilder("| a scene adds, per night | scenes | noticed within 14 nights | of these, half within | nine in ten within |\n|---:|---:|---:|---:|---:|\n");
        foreach (var one in scenes)
            table.Append(CultureInfo.InvariantCulture, $"| {one.PerNight} | {one.Scenes} | {one.Nights.Count} ({100d * one.Nights.Count / one.Scenes:0} %) | {Within(one, 0.5)} | {Within(one, 0.9)} |\n");
        return table.Append(CultureInfo.InvariantCulture, $"\nOver {quiet.Years} quiet years: {quiet.Alarms} alarms ({quiet.Alarms / (double)quiet.Years:0.00} a year; alarms of consecutive nights are one) on {quiet.AlarmNights} nights ({quiet.AlarmNights / (double)quiet.Years:0.00} a year, where one is allowed).\n").ToString();
    }

    private static string Within(ScanPower one, double share) =>
        one.Nights.Count == 0 ? "" : Invariant($"{one.Nights[(int)Math.Ceiling(share * one.Nights.Count) - 1] + 1} nights");

    private static string Picture(List<ScanPower> scenes)
    {
        var lines = new StringBuilder();
        for (var share = 0; share <= 100; share += 25)
            lines.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Y(share / 100d)}h{Width}\" stroke=\"#d0d0d0\"/><text x=\"{Left - 8}\" y=\"{Y(share / 100d) + 5}\" text-anchor=\"end\">{share} %</text>\n");
        for (var night = 1; night <= ScanYear.SceneLasts; night++)
            lines.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(night)}\" y=\"{Top + Height + 20}\" text-anchor=\"middle\">{night}</text>\n");
        for (var i = 0; i < scenes.Count; i++)
        {
            var at = string.Join(' ', Enumerable.Range(1, ScanYear.SceneLasts).Select(night => Invariant($"{X(night)},{Y(scenes[i].NoticedBy(night - 1))}")));
            lines.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{at}\" fill=\"none\" stroke=\"{Colours[i]}\" stroke-width=\"3\" stroke-dasharray=\"{Dashes[i]}\"/>\n");
            lines.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Top + Height + 70 + (24 * i)}h40\" stroke=\"{Colours[i]}\" stroke-width=\"3\" stroke-dasharray=\"{Dashes[i]}\"/><text x=\"{Left + 50}\" y=\"{Top + Height + 75 + (24 * i)}\">a scene that adds {scenes[i].PerNight} a night</text>\n");
        }
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 {Top + Height + 80 + (24 * scenes.Count)}" role="img" font-family="sans-serif" font-size="14">
            <title>Share of planted scenes that the scan of every night has noticed, by night since the scene began</title>
            <rect width="100%" height="100%" fill="#ffffff"/>
            {lines}<text x="{Left + (Width / 2)}" y="{Top + Height + 44}" text-anchor="middle">night of the scene</text>
            </svg>

            """;
    }

    private static double X(int night) => Left + (Width * (night - 0.5) / ScanYear.SceneLasts);

    private static double Y(double share) => Top + (Height * (1 - share));
}
