import sqlite3


def open(folder):
    return sqlite3.connect(f"{folder}/x.db")


def write(db):
    db.execute("create table if not exists t (v)")
    db.execute("insert into t values (1)")
    db.commit()


def read(db):
    return db.execute("select count(*) from t").fetchone()[0]


def begin(db):
    db.execute("insert into t values (2)")


def end(db, token):
    db.commit()
