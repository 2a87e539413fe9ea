using Clairevoie.Domain;
using Clairevoie.Intelligence.Items;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Packages;

/// <summary>The packages that somebody sees, and what is in them.</summary>
public sealed class PackageBook(Cellar cellar, ItemBook items)
{
    private const int Most = 200;

    private static readonly Question Seen = Question.In<PackageBook>("Packages/packages_seen");
    private static readonly Question One = Question.In<PackageBook>("Packages/package_seen");
    private static readonly Question ItemsOf = Question.In<PackageBook>("Packages/items_of_package");

    private RoomStore Room => cellar.Of(Domain.Room.Intelligence);

    /// <summary>The packages, newest first; the reading is traced.</summary>
    public Task<IReadOnlyList<PackageLine>> List(Viewer viewer, CancellationToken stop) =>
        Room.Do(Doing.Of(viewer, Act.Read, "list of packages", Subject.ItemPackage.ToString()), deed => deed.Rows<PackageLine>(Seen.SeenBy(viewer, Subject.ItemPackage, Sight.Full), new { most = Most }), stop);

    /// <summary>One package with those of its items that the viewer sees; the trace keeps that it was opened, and each item that was read with it.</summary>
    public async Task<OpenedPackage?> Open(Viewer viewer, Guid package, CancellationToken stop)
    {
        var find = One.SeenBy(viewer, Subject.ItemPackage, Sight.Full);
        if (await Room.Look(look => look.One<PackageLine>(find, new { package }), stop) is null) return null;
        var (line, codes, words) = await Room.Do(Doing.Of(viewer, Act.Read, "package", $"{Subject.ItemPackage} {package:D}"), async deed =>
        {
            var line = (await deed.One<PackageLine>(find, new { package }))!;
            var key = await deed.KeyOf(package.ToString("D"));
            var said = key is null || line.Words is null ? null : deed.Keys.OpenWords(key, line.Words, package.ToString("D"));
            return (line, (await deed.Rows<CodeRow>(ItemsOf, new { package })).ToDictionary(row => row.Item, row => row.Handling), said);
        }, stop);
        var seen = await items.Among(viewer, [.. codes.Keys], "items of a package", stop);
        return new(line, [.. seen.Select(item => new PackedItem(item, codes[item.Id]))], words);
    }

    private sealed record CodeRow
    {
        public Guid Item { get; init; }

        public HandlingCode Handling { get; init; }
    }
}

/// <summary>A package in a list.</summary>
public sealed record PackageLine
{
    public Guid Id { get; init; }

    /// <summary>The body that prepared it.</summary>
    public AgencyId Agency { get; init; }

    /// <summary>The body to which it was handed.</summary>
    public string Body { get; init; } = "";

    public DateOnly Handed { get; init; }

    public long Items { get; init; }

    internal byte[]? Words { get; init; }

    /// <summary>How agents name it to each other.</summary>
    public string Short => Id.ToString("N")[..8];
}

/// <summary>A package opened: its items, each with the code that it had when it was handed, and the words that go with it.</summary>
public sealed record OpenedPackage(PackageLine Line, IReadOnlyList<PackedItem> Items, string? Words)
{
    /// <summary>The strictest code of all: the package is handled as this.</summary>
    public HandlingCode Strictest => Items.Count == 0 ? HandlingCode.H0 : Items.Max(item => item.Strictest);
}

/// <summary>An item in a package, and its code on the day it was handed.</summary>
public sealed record PackedItem(ItemRow Item, HandlingCode WhenHanded)
{
    /// <summary>The stricter of what it was and what it is: a package never loosens a code, and follows one that was tightened.</summary>
    public HandlingCode Strictest => Item.Handling > WhenHanded ? Item.Handling : WhenHanded;
}
