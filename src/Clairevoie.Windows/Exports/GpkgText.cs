using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Exports;

/// <summary>The words of a GeoPackage 1.3 (OGC 12-128r17): the tables that it must hold, and one of features with the columns of a layer.</summary>
internal static class GpkgText
{
    /// <summary>What every GeoPackage holds, and the table in which QGIS looks for a style.</summary>
    public const string Founding = """
        pragma application_id = 1196444487; pragma user_version = 10300;
        create table gpkg_spatial_ref_sys (srs_name text not null, srs_id integer not null primary key, organization text not null, organization_coordsys_id integer not null, definition text not null, description text);
        insert into gpkg_spatial_ref_sys values ('Undefined cartesian', -1, 'NONE', -1, 'undefined', null), ('Undefined geographic', 0, 'NONE', 0, 'undefined', null),
          ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]', 'longitude and latitude');
        create table gpkg_contents (table_name text not null primary key, data_type text not null, identifier text unique, description text default '', last_change datetime not null default (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x double, min_y double, max_x double, max_y double, srs_id integer, constraint fk_gc_r_srs_id foreign key (srs_id) references gpkg_spatial_ref_sys(srs_id));
        create table gpkg_geometry_columns (table_name text not null, column_name text not null, geometry_type_name text not null, srs_id integer not null, z tinyint not null, m tinyint not null, constraint pk_geom_cols primary key (table_name, column_name), constraint uk_gc_table_name unique (table_name), constraint fk_gc_tn foreign key (table_name) references gpkg_contents(table_name), constraint fk_gc_srs foreign key (srs_id) references gpkg_spatial_ref_sys (srs_id));
        create table gpkg_extensions (table_name text, column_name text, extension_name text not null, definition text not null, scope text not null, constraint ge_tce unique (table_name, column_name, extension_name));
        create table layer_styles (id integer primary key autoincrement, f_table_catalog text(256), f_table_schema text(256), f_table_name text(256), f_geometry_column text(256), styleName text(30), styleQML text, styleSLD text, useAsDefault boolean, description text, owner text(30), ui text(30), update_time datetime default (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
        insert into gpkg_contents (table_name, data_type, identifier) values ('layer_styles', 'attributes', 'layer_styles');
        """;

    public const string Style = "insert into layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner) values ('', '', @table, 'geom', @table, @qml, '', 1, @title, '')";

    public const string Contents = """
        insert into gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id) values (@table, 'features', @title, @west, @south, @east, @north, 4326);
        insert into gpkg_geometry_columns values (@table, 'geom', @shape, 4326, 0, 0);
        insert into gpkg_extensions values (@table, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
        """;

    /// <summary>The table of the features and its index; names cannot be bound, so they are quoted.</summary>
    public static string Features(Layer layer)
    {
        var table = Quoted(layer.Name);
        var columns = string.Concat(layer.Fields.Select(field => $", {Column(field)} {KindOf(field)}"));
        return $"create table {table} (fid integer primary key autoincrement not null, geom {ShapeOf(layer)}, feature_id text not null{columns}); create virtual table {Tree(layer)} using rtree(id, minx, maxx, miny, maxy);";
    }

    public static string Feature(Layer layer)
    {
        var names = string.Concat(Enumerable.Range(0, layer.Fields.Count).Select(place => $", @v{place}"));
        return $"insert into {Quoted(layer.Name)} (geom, feature_id{string.Concat(layer.Fields.Select(field => $", {Column(field)}"))}) values (@geom, @id{names})";
    }

    public static string Box(Layer layer) => $"insert into {Tree(layer)} values (last_insert_rowid(), @west, @east, @south, @north)";

    public const string IsThere = "select count(*) from sqlite_master where type = 'table' and name = @table";

    public const string IsWhole = "select count(*) from gpkg_contents where table_name = @table";

    public static string HowMany(Layer layer) => $"select coalesce(max(fid), 0) from {Quoted(layer.Name)}";

    /// <summary>Forgets the features after so many; the next one is numbered as if they had never been there.</summary>
    public static string Cut(Layer layer) => $"delete from {Tree(layer)} where id > @after; delete from {Quoted(layer.Name)} where fid > @after; update sqlite_sequence set seq = @after where name = @table;";

    public static string Extent(Layer layer) => $"select min(minx), max(maxx), min(miny), max(maxy) from {Tree(layer)}";

    public static string Numbers(Layer layer, LayerField field) => $"select {Column(field)} from {Quoted(layer.Name)} where {Column(field)} is not null order by 1";

    /// <summary>What keeps the index true when another program writes in the file, as the extension asks.</summary>
    public static string Triggers(Layer layer)
    {
        var (table, tree, name) = (Quoted(layer.Name), Tree(layer), layer.Name);
        const string Put = "(new.fid, ST_MinX(new.geom), ST_MaxX(new.geom), ST_MinY(new.geom), ST_MaxY(new.geom))", There = "(new.geom notnull and not ST_IsEmpty(new.geom))", Gone = "(new.geom isnull or ST_IsEmpty(new.geom))";
        return string.Concat(
            $"create trigger \"rtree_{name}_geom_insert\" after insert on {table} when {There} begin insert or replace into {tree} values {Put}; end; ",
            $"create trigger \"rtree_{name}_geom_update1\" after update of geom on {table} when old.fid = new.fid and {There} begin insert or replace into {tree} values {Put}; end; ",
            $"create trigger \"rtree_{name}_geom_update2\" after update of geom on {table} when old.fid = new.fid and {Gone} begin delete from {tree} where id = old.fid; end; ",
            $"create trigger \"rtree_{name}_geom_update3\" after update on {table} when old.fid != new.fid and {There} begin delete from {tree} where id = old.fid; insert or replace into {tree} values {Put}; end; ",
            $"create trigger \"rtree_{name}_geom_update4\" after update on {table} when old.fid != new.fid and {Gone} begin delete from {tree} where id in (old.fid, new.fid); end; ",
            $"create trigger \"rtree_{name}_geom_delete\" after delete on {table} when old.geom not null begin delete from {tree} where id = old.fid; end; ");
    }

    /// <summary>How the format calls what a layer draws; areas and lines may be of several parts.</summary>
    public static string ShapeOf(Layer layer) => layer.Shape switch { LayerShape.Point => "POINT", LayerShape.Line => "MULTILINESTRING", _ => "MULTIPOLYGON" };

    private static string KindOf(LayerField field) => field.Kind switch { FieldKind.Whole => "integer", FieldKind.Number => "double", FieldKind.Day => "date", _ => "text" };

    private static string Tree(Layer layer) => Quoted($"rtree_{layer.Name}_geom");

    // A field may bear the name of a column that the format needs.
    private static string Column(LayerField field) => Quoted(field.Key is "fid" or "geom" or "feature_id" ? $"{field.Key}_" : field.Key);

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
