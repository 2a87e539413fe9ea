namespace Clairevoie.Store.Tests;

public sealed class DeedsOnSqlite : DeedPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InFiles();
}

public sealed class TraceOnSqlite : TracePromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InFiles();
}

public sealed class KeysOnSqlite : KeyPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InFiles();
}

public sealed class BackupsOnSqlite : BackupPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InFiles();
}

public sealed class SchemaOnSqlite : SchemaPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InFiles();
}
