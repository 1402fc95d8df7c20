import asyncio

import aiosqlite

loop = asyncio.new_event_loop()
wait = loop.run_until_complete


def open(folder):
    async def opened():
        return await aiosqlite.connect(f"{folder}/x.db")

    return wait(opened())


def write(db):
    wait(db.execute("create table if not exists t (v)"))
    wait(db.execute("insert into t values (1)"))
    wait(db.commit())


def read(db):
    return wait(db.execute_fetchall("select count(*) from t"))[0][0]


def begin(db):
    wait(db.execute("insert into t values (2)"))


def end(db, token):
    wait(db.commit())
