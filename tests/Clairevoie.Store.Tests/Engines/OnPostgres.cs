namespace Clairevoie.Store.Tests;

public sealed class DeedsOnPostgres : DeedPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InPostgres();
}

public sealed class TraceOnPostgres : TracePromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InPostgres();
}

public sealed class KeysOnPostgres : KeyPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InPostgres();
}

public sealed class BackupsOnPostgres : BackupPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InPostgres();
}

public sealed class SchemaOnPostgres : SchemaPromises
{
    protected override Task<CellarPlace> EmptyPlace() => TryPlaces.InPostgres();
}
